assert new File(basedir, 'build.log').text.contains('Skipped')
assert new File(basedir, 'target/classes/com/example/App.class').exists()
assert new File(basedir, 'target/classes/com/example/router/PortUp.class').exists()
