package se.samrum.proof;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** The product built once more, with one difference: it opens nothing, and shows the same words for every sealed field. */
final class LeftSealed {

    private static final String CLASS = "se/samrum/lock/RowLock";
    private static final Pattern OPENS =
            Pattern.compile("sealing\\.open\\(row, column, (?:Sealed\\.of\\(field\\)|field)\\)");
    private static final int TIMES = 2;
    private static final Path TARGET = Path.of("target");

    private LeftSealed() {}

    /** Builds it below target and returns its launcher. */
    static Path build(String word) throws IOException {
        Path folder = Files.createTempDirectory(TARGET, "left-sealed");
        Files.createSymbolicLink(folder.resolve("lib"), TARGET.resolve("lib").toAbsolutePath());
        Path war = Files.copy(TARGET.resolve("samrum.war"), folder.resolve("samrum.war"), REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + war.toUri()), Map.of())) {
            Files.copy(compile(folder, word), inside.getPath("WEB-INF/classes/" + CLASS + ".class"), REPLACE_EXISTING);
        }
        return Files.copy(TARGET.resolve("samrum-start.jar"), folder.resolve("samrum-start.jar"));
    }

    private static Path compile(Path folder, String word) throws IOException {
        String source = Files.readString(Path.of("src/main/java", CLASS + ".java"));
        if (OPENS.matcher(source).results().count() != TIMES) {
            throw new IllegalStateException("fields are opened elsewhere now");
        }
        Path variant = folder.resolve("RowLock.java");
        Files.writeString(variant, OPENS.matcher(source).replaceAll("\"" + word + "\""));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "--release",
                        "17",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path") + ":" + TARGET.resolve("classes"),
                        variant.toString());
        if (failed != 0) {
            throw new IllegalStateException("the variant does not compile");
        }
        return folder.resolve(CLASS + ".class");
    }
}
