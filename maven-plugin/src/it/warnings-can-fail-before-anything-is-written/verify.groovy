// Refused; then let pass, and up to date; then refused again, though nothing has changed.
def log = new File(basedir, 'build.log').text
def line = new File(basedir, 'src/main/catalogs/acme-router.catalog.json').readLines()[10]
def warning = "[WARNING] src/main/catalogs/acme-router.catalog.json:11:${line.indexOf('user <user>') + 1}: warning [gap-before-field] "
assert log.count(warning) == 3
assert log.count('there are warnings, and katalog.failOnWarning is set') >= 2
assert log.contains('up to date, with 1 warning that katalog:check shows')
def first = log.substring(0, log.indexOf('BUILD FAILURE'))
assert !first.contains('files to write')
