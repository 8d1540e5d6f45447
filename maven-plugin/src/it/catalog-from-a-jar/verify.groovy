def log = new File(basedir, 'build.log').text
assert log =~ /acme-router in classes: 3 messages, \d+ files to write/
assert log =~ /acme-router in acme-catalogs-1\.jar: 3 messages, 0 files to write/
assert new File(basedir, 'events/target/classes/com/example/router/PortLost.class').exists()
