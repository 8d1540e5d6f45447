// What is new is there, what the vendor dropped is gone, what stayed kept its id; the edition reaches the generated code.
def catalog = new groovy.json.JsonSlurper().parse(new File(basedir, 'src/main/catalogs/acme-router.catalog.json'), 'UTF-8')
assert catalog.edition.release == '6'
assert catalog.messages*.id == ['linkd.port-is-up', 'linkd.port-is-blocked']

def classes = new File(basedir, 'target/classes/com/example/router')
assert new File(classes, 'LinkdPortIsUp.class').exists()
assert new File(classes, 'LinkdPortIsBlocked.class').exists()
assert !new File(basedir, 'target/generated-sources/katalog/com/example/router/LinkdPortIsDown.java').exists()
