def curation = new File(basedir, 'src/main/catalogs/acme-router.curation/links.json')
def line = curation.readLines()[6]
def log = new File(basedir, 'build.log').text
// Where the texts part.
def column = line.indexOf('went down",') + 1
assert log.contains("[WARNING] src/main/catalogs/acme-router.curation/links.json:7:${column}: warning [stale-curation] ")
assert log.contains('There are warnings, and katalog.failOnWarning is set')
