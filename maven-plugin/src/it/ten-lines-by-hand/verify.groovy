assert new File(basedir, 'target/classes/com/example/App.class').exists()
assert new File(basedir, 'build.log').text.contains('acme-router.catalog.json: 1 message, ')
