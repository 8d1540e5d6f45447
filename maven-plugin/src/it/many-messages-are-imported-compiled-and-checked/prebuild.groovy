import dev.katalog.build.LargeCatalog

def documents = new File(basedir, 'documents').toPath()
def catalogs = new File(basedir, 'src/main/catalogs').toPath()
[documents, catalogs].each { java.nio.file.Files.createDirectories(it) }
LargeCatalog.document(documents, messages as int)
LargeCatalog.byCode(catalogs, messages as int)
LargeCatalog.byWording(catalogs, messages as int)
return true
