package se.samrum.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import se.samrum.paper.Block.Items;
import se.samrum.paper.Block.Table;
import se.samrum.paper.Block.Words;

/** A paper is PDF/A-2a and PDF/UA-1 as veraPDF judges it, and whatever is written on it stays text. */
class PaperTest {

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void veraPdfFindsNoError(String flavour) throws Exception {
        assertEquals(Set.of(), errors(Papers.consent().pdf(), flavour));
        assertEquals(Set.of(), errors(Papers.tale().pdf(), flavour));
    }

    @Test
    void aTornPaperHasErrors() throws Exception {
        byte[] torn = new String(Papers.consent().pdf(), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("<pdfaid:part>2<", "<pdfaid:part>4<")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(errors(torn, "2a").isEmpty(), "the judge sees everything as right");
    }

    @Test
    void saysWhatWasSaidWithItsFootOnEveryPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Papers.consent().pdf())) {
            String text = new PDFTextStripper().getText(pdf);
            for (String said : List.of(
                    "Samtycke till samverkan",
                    "Åtaganden",
                    "Uppgifter om syskon",
                    "Jag vill ha hjälp, men inte av alla.",
                    "Nej, inte fritidsgården",
                    "Underskrift, vårdnadshavare",
                    "Om handlingen",
                    "OSL 10:1, samtycke",
                    "Norrängsskolans rum · Barn- och utbildningsnämnden",
                    "Utskrivet 2026-11-23 12:00 av Tove Lind",
                    "Sida 1 av ")) {
                assertTrue(text.contains(said), said + " is missing in " + text);
            }
            assertEquals("sv", pdf.getDocumentCatalog().getLanguage());
            assertEquals("Samtycke till samverkan", pdf.getDocumentInformation().getTitle());
            var top = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("Samtycke till samverkan", top.getTitle());
            assertEquals("Vad samtycket gäller", top.getFirstChild().getTitle());
            assertEquals("Om handlingen", top.getLastChild().getTitle());
        }
    }

    @Test
    void countsThePagesOfALongOne() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Papers.tale().pdf())) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 15, "only " + pages);
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Sida " + pages + " av " + pages), "the last page is not counted");
            assertEquals(pages, text.split("Utskrivet 2026-11-23", -1).length - 1, "a page without its foot");
        }
    }

    /** What would fetch, run or hide something if it were anything but text. */
    @Test
    void whatIsWrittenIsNeverMoreThanText() throws IOException {
        Path secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "hemligheten");
        List<String> hostile = List.of(
                "<img src=\"" + secret.toUri() + "\"/>",
                "<script>alert(1)</script>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>",
                "&lt;b&gt; &amp; ]]> <bookmark name='x'/>",
                "</p><style>@import url('http://192.0.2.1/x.css');</style>",
                "javascript:alert(1)",
                "url(" + secret.toUri() + ")");
        Paper paper = Paper.of(
                "</title><b>",
                Locale.ENGLISH,
                Papers.FOOT,
                Section.of("<h1>", hostile.stream().map(Words::new).toArray(Words[]::new)));
        try (PDDocument pdf = Loader.loadPDF(paper.pdf())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            hostile.forEach(
                    said -> assertTrue(text.contains(said.replaceAll("\\s", "")), said + " is missing in " + text));
            assertFalse(text.contains("hemligheten"));
            assertFalse(pdf.getPages()
                    .get(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
            assertEquals(List.of(), pdf.getPages().get(0).getAnnotations());
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void unshownSignsAreLeftOut() throws Exception {
        byte[] pdf = Paper.of(
                        "Ett\u0000 \u202eblad",
                        Papers.SWEDISH,
                        Papers.FOOT,
                        Section.of("A\u0007", new Items(List.of("x\ud800y", "Łódź, Ğ, Жук"))))
                .pdf();
        assertEquals(Set.of(), errors(pdf, "2a"));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertEquals("Ett blad", read.getDocumentInformation().getTitle());
            assertTrue(new PDFTextStripper().getText(read).contains("Łódź, Ğ, Жук"));
        }
    }

    @Test
    void aRowWithTooFewCellsIsRefused() {
        List<List<String>> rows = List.of(List.of("1"));
        List<String> columns = List.of("a", "b");
        assertThrows(IllegalArgumentException.class, () -> new Table("t", columns, rows));
    }

    @Test
    void nothingIsWrittenToTheDisk() throws IOException {
        Path home = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        assertFalse(Files.exists(home), "left by somebody else");
        Set<Path> before = temporary();
        Papers.tale().pdf();
        assertEquals(before, temporary());
        assertFalse(Files.exists(home));
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*(pdf|imageio|ttf|\\.tmp).*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> errors(byte[] pdf, String flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour judged = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), judged)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(judged, false).validate(parser);
            return result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + "-"
                            + each.getRuleId().getTestNumber() + " " + each.getMessage())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
