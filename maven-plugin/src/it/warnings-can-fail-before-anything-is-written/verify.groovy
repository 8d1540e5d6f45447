// Refused; then let pass, and up to date; then refused again, though nothing has changed.
def log = new File(basedir, 'build.log').text
def warning = /\[WARNING\] acme-router authd\.login:1:\d+: warning \[gap-before-field\] /
assert (log =~ warning).size() == 3
assert log.count('there are warnings, and katalog.failOnWarning is set') >= 2
assert log.contains('up to date, with 1 warning that katalog:check shows')
def first = log.substring(0, log.indexOf('BUILD FAILURE'))
assert !first.contains('files to write')
