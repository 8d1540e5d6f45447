def log = new File(basedir, 'build.log').text
assert log.contains('com/example/router/Login.java:1:1: error [catalog-collision] found that the catalog acme-router.catalog.json and the'
        + ' catalog acme-switch.catalog.json would both write this file')
assert log.contains('com/example/router/Login.java:1:1: error [catalog-collision] found that the execution generate.one and the catalog'
        + ' acme-router.catalog.json would both write this file')
