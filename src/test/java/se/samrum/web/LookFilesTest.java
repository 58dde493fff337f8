package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The promises of the looks that a machine can keep: colours in one file, every used icon and colour exists. */
class LookFilesTest {

    private static final Path LOOK = Path.of("src/main/webapp/look");
    private static final List<String> SHEETS = List.of("samrum.css", "forms.css", "door.css", "work.css");

    @Test
    void onlyTheTokensNameAColour() throws IOException {
        String css = Files.readString(LOOK.resolve("samrum.css"));
        assertFalse(Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(")
                .matcher(css)
                .find());
    }

    @Test
    void everyTokenInUseExists() throws IOException {
        Set<String> known = all("(--[a-z0-9-]+):", LOOK.resolve("tokens.css"));
        Set<String> used = new TreeSet<>();
        for (String sheet : SHEETS) {
            used.addAll(all("var\\((--[a-z0-9-]+)\\)", LOOK.resolve(sheet)));
        }
        used.removeAll(known);
        assertEquals(Set.of(), used);
    }

    @Test
    void everyRoomHasItsShape() throws IOException {
        Set<String> icons = all("symbol id=\"([a-z]+)\"", LOOK.resolve("icons.svg"));
        assertTrue(icons.containsAll(Set.of("unit", "case", "group", "municipality", "day", "log")));
    }

    @Test
    void theFontTravelsWithItsLicence() throws IOException {
        assertTrue(Files.readString(LOOK.resolve("OFL-source-sans-3.txt")).contains("SIL OPEN FONT LICENSE"));
    }

    private static Set<String> all(String pattern, Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .forEach(found::add);
        return found;
    }
}
