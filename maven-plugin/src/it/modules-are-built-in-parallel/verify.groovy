// The same files in each, and Maven has nothing to say against the plugin in a parallel build.
def log = new File(basedir, 'build.log').text
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 2')
assert !log.contains('not marked @threadSafe')
def tree = { String module ->
    def folder = new File(basedir, "${module}/target/generated-sources/katalog")
    def files = [:]
    folder.eachFileRecurse(groovy.io.FileType.FILES) { files[folder.toPath().relativize(it.toPath()).toString()] = it.text }
    files
}
assert tree('one').size() > 8
assert ['two', 'three', 'four'].every { tree(it) == tree('one') }
