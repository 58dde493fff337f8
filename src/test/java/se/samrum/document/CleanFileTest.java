package se.samrum.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.paper.Block.Words;
import se.samrum.paper.Foot;
import se.samrum.paper.Paper;
import se.samrum.paper.Section;

/** What is a file of the kinds that are taken, and what only looks like one. */
class CleanFileTest {

    private static final long MEGA = 1024 * 1024;

    @Test
    void aPdfIsKeptAsItIs() throws Exception {
        byte[] paper = Paper.of(
                        "Samtycke",
                        Locale.forLanguageTag("sv"),
                        new Foot("Kajen", Optional.empty(), "Tove Lind", java.time.Instant.EPOCH),
                        Section.of("Ja", new Words("Jag säger ja.")))
                .pdf();
        for (byte[] file : new byte[][] {Chosen.pdf(), Chosen.pdf(300_000), paper, saved(new PDDocument())}) {
            try (CleanFile clean = CleanFile.of(new ByteArrayInputStream(file), MEGA)) {
                assertEquals(FileType.PDF, clean.type());
                assertEquals(file.length, clean.size());
                assertArrayEquals(file, clean.reader().readAllBytes());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureIsDrawnAnew(String format) throws Exception {
        byte[] drawn = clean(Chosen.picture(format));
        assertEquals(64, ImageIO.read(new ByteArrayInputStream(drawn)).getWidth());
    }

    @Test
    void whereAPictureWasTakenAndWhatLiesBehindItIsGone() throws Exception {
        byte[] telling = Chosen.tellingJpeg();
        assertTrue(text(telling).contains("GPS 59.3293") && text(telling).contains("PK\5\6"), "nothing to take away");
        String drawn = text(clean(telling));
        assertFalse(drawn.contains("GPS"));
        assertFalse(drawn.contains("PK\5\6"));
        assertEquals(64, ImageIO.read(new ByteArrayInputStream(clean(telling))).getWidth());
    }

    @Test
    void aPictureStandsAsTheCameraWasHeld() throws Exception {
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(clean(Chosen.uprightJpeg())));
        assertEquals("48 64", drawn.getWidth() + " " + drawn.getHeight());
        assertTrue(new Color(drawn.getRGB(30, 20)).getRed() > 200, "what was to the left is on top");
        assertTrue(new Color(drawn.getRGB(30, 60)).getRed() < 60, "what was to the right is below");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 17, 18, 20, 24, 31})
    void whatBreaksOffTurnsNothing(int length) {
        byte[] exif = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, '*', 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0,
            0
        };
        assertEquals(1, Turn.of(exif).quarters());
        assertEquals(length > 27 ? 1 : 0, Turn.of(Arrays.copyOf(exif, length)).quarters());
        exif[10] = (byte) 0xff;
        assertEquals(0, Turn.of(exif).quarters());
    }

    @Test
    void aPictureTooLargeToDrawIsRefusedBeforeItIsDrawn() {
        assertEquals(Unfit.Why.LARGE, refused(Chosen.hugePng(30_000)));
    }

    @Test
    void aPictureThatBreaksOffIsRefused() {
        byte[] whole = Chosen.picture("png");
        assertEquals(Unfit.Why.BROKEN, refused(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals(Unfit.Why.BROKEN, refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html>",
                "PK\3\4",
                "MZ",
                "GIF89a",
                " %PDF-1.7",
                "just text"
            })
    void anythingElseIsRefusedWhateverItIsCalled(String file) {
        assertEquals(Unfit.Why.TYPE, refused(file.getBytes(ISO_8859_1)));
    }

    @Test
    void nothingIsRefused() {
        assertEquals(Unfit.Why.EMPTY, refused(new byte[0]));
    }

    @Test
    void aByteTooMuchIsRefused() throws Exception {
        byte[] file = Chosen.pdf(50_000);
        CleanFile.of(new ByteArrayInputStream(file), file.length).close();
        Unfit unfit = assertThrows(Unfit.class, () -> CleanFile.of(new ByteArrayInputStream(file), file.length - 1));
        assertEquals(Unfit.Why.LARGE, unfit.why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
                "/OpenAction << /S /J#61vaScript /JS (app.alert(1)) >>",
                "/OpenAction<</S/Launch/F(cmd.exe)>>",
                "/Names << /EmbeddedFiles 4 0 R >>",
                "/AcroForm << /XFA 4 0 R >>",
                "/X (stream\n) /OpenAction << /S /JavaScript >>"
            })
    void aPdfThatRunsOrHidesSomethingIsRefused(String something) {
        assertEquals(Unfit.Why.ACTIVE, refused(Chosen.pdf(something, "")));
    }

    @Test
    void whatIsHiddenInACompressedStreamIsFoundToo() throws Exception {
        PDDocument script = new PDDocument();
        script.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        byte[] hidden = saved(script);
        assertFalse(text(hidden).contains("JavaScript"), "it stands there in clear");
        assertEquals(Unfit.Why.ACTIVE, refused(hidden));

        PDDocument files = new PDDocument();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(files.getDocumentCatalog(), new COSDictionary());
        names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
        files.getDocumentCatalog().setNames(names);
        assertEquals(Unfit.Why.ACTIVE, refused(saved(files)));
    }

    @Test
    void aStreamOfObjectsThatDoesNotSayWhatItIsIsLookedIntoToo() {
        String begin = "9 0 obj\n<< /N 1 /First 4 /Filter /FlateDecode >>\nstream\n";
        byte[] packed = packed("9 0 << /S /JavaScript >> ".getBytes(ISO_8859_1));
        assertEquals(Unfit.Why.ACTIVE, refused(inside(begin, packed)));
        assertEquals(Unfit.Why.BROKEN, refused(inside(begin, "no zlib".getBytes(ISO_8859_1))));
        assertEquals(
                Unfit.Why.BROKEN, refused(inside(begin.replace("FlateDecode", "ASCIIHexDecode /FlateDecode"), packed)));
    }

    /** A hundred megabytes of nothing in a hundred kilobytes. */
    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = packed(new byte[100 * 1024 * 1024]);
        assertTrue(bomb.length < MEGA);
        assertEquals(
                Unfit.Why.BROKEN,
                refused(inside("9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\r\n", bomb)));
    }

    @Test
    void aLockedPdfIsRefused() throws Exception {
        PDDocument locked = new PDDocument();
        locked.addPage(new PDPage());
        locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertEquals(Unfit.Why.LOCKED, refused(saved(locked)));
        assertEquals(Unfit.Why.LOCKED, refused(Chosen.pdf("", "/Encrypt 9 0 R")));
    }

    @Test
    void aPdfEndsWhereItSaysThatItEnds() {
        byte[] whole = Chosen.pdf();
        assertEquals(Unfit.Why.BROKEN, refused(Arrays.copyOf(whole, whole.length - 8)));
        assertEquals(Unfit.Why.BROKEN, refused((text(whole) + "<script>").getBytes(ISO_8859_1)));
        String archive = text(whole) + "PK\5\6" + "\0".repeat(18) + "%%EOF";
        assertEquals(Unfit.Why.BROKEN, refused(archive.getBytes(ISO_8859_1)), "an archive whose comment ends it");
    }

    @Test
    void aPdfOfAWriterOfOthersIsReadable() throws Exception {
        try (PDDocument read = Loader.loadPDF(clean(Chosen.pdf()))) {
            assertEquals(1, read.getNumberOfPages());
        }
    }

    private static byte[] inside(String begin, byte[] stream) {
        return Chosen.pdf(">>\nendobj\n" + begin + text(stream) + "\nendstream\nendobj\n4 0 obj\n<<", "");
    }

    private static byte[] packed(byte[] plain) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[65_536];
        while (!deflater.finished()) {
            bytes.write(piece, 0, deflater.deflate(piece));
        }
        return bytes.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] clean(byte[] file) throws Exception {
        try (CleanFile clean = CleanFile.of(new ByteArrayInputStream(file), MEGA)) {
            return clean.reader().readAllBytes();
        }
    }

    private static Unfit.Why refused(byte[] file) {
        return assertThrows(Unfit.class, () -> clean(file)).why();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
