def builds = new File(basedir, 'build.log').text.split('Scanning for projects').tail()
def line = new File(basedir, 'events/src/main/catalogs/acme-router.catalog.json').readLines()[11]
def added = "[ERROR] src/main/catalogs/acme-router.catalog.json:12:${line.indexOf('{') + 1}: error [message-added] message authd.logout Logout:"
assert builds[0].contains(added)
assert builds[0].contains('1 change against the baseline is refused, since katalog.failOn is VERSION')
assert !builds[1].contains(added)
assert builds.every { it.contains('acme-router: 1 change (source 1): the next version is a minor one') }
