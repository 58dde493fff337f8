package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samrum.concern.Sources.all;
import static se.samrum.concern.Sources.assertWithin;
import static se.samrum.concern.Sources.files;
import static se.samrum.concern.Sources.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No query names what a concern is about, to filter, sort, group or count by it; see {@link SensitiveTypesTest}. */
class TypesInQueriesTest {

    /** A text of Java, whole; a sign in quotes is passed over, so that it begins no text. */
    private static final Pattern LITERAL =
            Pattern.compile("'(?:\\\\.|[^'\\\\])'|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);

    private static final Pattern TYPES = Pattern.compile("(?i)(?<!-)\\b(?:types?|moretypes|typecodes)\\b|"
            + Arrays.stream(ConcernType.values())
                    .map(type -> "'%?" + type + "\\b")
                    .collect(Collectors.joining("|")));

    /** What is said of them without asking the database, file by file. */
    private static final Set<String> SAID = Set.of(
            "Answers.java \"concern.open.types\"",
            "Answers.java \"concern.type.\"",
            "Concern.java \"concern.type.\"",
            "ConcernCheck.java \"concern.types.missing\"",
            "ConcernCheck.java \"types\"",
            "ConcernVersion.java \"types\"",
            "Welcome.java \"first within 24 hours and types this one-time secret, which is shown only now:\"");

    private static final List<String> KEPT = List.of(
            "types text not null,", "comment on column concern.types is 'coded types, separated by one space';");

    @Test
    void noQueryOfTheApplicationDoes() {
        assertWithin(SAID, files("java", ".java").flatMap(file -> all(LITERAL, read(file))
                .filter(literal -> TYPES.matcher(literal).find())
                .map(literal -> file.getFileName() + " " + literal)));
    }

    @Test
    void noIndexViewOrFunctionOfTheDatabaseDoes() {
        assertEquals(
                KEPT,
                files("resources/db", ".sql")
                        .flatMap(file -> read(file).lines())
                        .map(line -> line.replaceFirst("--.*", "").strip().replaceAll("\\s+", " "))
                        .filter(line -> line.matches(".*\\btypes\\b.*"))
                        .toList());
    }
}
