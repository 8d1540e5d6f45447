def log = new File(basedir, 'build.log').text
assert ['generate', 'generate-test', 'check', 'diff', 'report', 'import', 'help'].every { log =~ /(?m)^katalog:${it}$/ }
assert ['outputDirectory', 'failOnWarning', 'dryRun', 'User property: katalog.skip', 'META-INF/katalog'].every { log.contains(it) }
