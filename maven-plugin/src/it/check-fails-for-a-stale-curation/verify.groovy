def curation = new File(basedir, 'src/main/catalogs/acme-router.curation/links.json')
assert new File(basedir, 'build.log').text.contains("[WARNING] ${curation}:7:")
assert new File(basedir, 'build.log').text.contains('warning [stale-curation] ')
assert new File(basedir, 'build.log').text.contains('There are warnings, and katalog.failOnWarning is set')
