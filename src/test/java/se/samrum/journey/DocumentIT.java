package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;
import se.samrum.access.Hat;
import se.samrum.document.Chosen;

/** Putting a document to a concern and taking it out again; and what somebody tries who means no good. */
class DocumentIT extends Journey {

    private static final String TITLE = "Underskrivet samtycke";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void isAttachedAndFetchedByAColleague(int width) throws SQLException, IOException {
        Window tove = window(width).as("tove");
        ConcernView concern = attaching(tove);
        attach(tove.page(), "../../Melker K\u202efdp.exe", Chosen.pdf(1_500_000));
        concern.arrived();
        assertThat(row(tove.page())).containsText(TITLE);
        assertFalse(tove.text().contains("Melker K\u202e"), "the name of the file is kept");
        assertEquals(List.of(), tove.complaints());

        Window anna = window(width).as("anna");
        anna.go(concern.address());
        Download file =
                anna.page().waitForDownload(() -> row(anna.page()).locator("a").click());
        assertTrue(file.suggestedFilename().matches("dokument-[0-9a-f]{8}\\.pdf"), file.suggestedFilename());
        assertArrayEquals(Chosen.pdf(1_500_000), Files.readAllBytes(file.path()));
    }

    @Test
    void isAttachedWithoutAMouse() throws SQLException {
        Page page = attaching(window().as("tove")).page();
        Keyboard keys = new Keyboard(page);
        keys.to(page.getByLabel("Vad är det för dokument?")).type(TITLE);
        keys.to(page.getByLabel("Fil", new Page.GetByLabelOptions().setExact(true)));
        page.locator("[id='form:file']").setInputFiles(new FilePayload("x.jpg", "image/jpeg", Chosen.tellingJpeg()));
        keys.to(page.locator("[id='form:save']")).press("Enter");
        new ConcernView(page).arrived();
        assertThat(row(page)).containsText("Bild (jpg)");
    }

    @Test
    void aFileThatIsNotTakenSaysWhyAndWhatWasTypedStays() throws SQLException {
        Window tove = window().as("tove");
        ConcernView concern = attaching(tove);
        String before = Town.one("select count(*) from document");
        String[] whys = {"Välj en pdf, png eller jpg", "för stor", "låst med lösenord", "innehåller program"};
        byte[][] files = {
            "<svg onload='alert(1)'/>".getBytes(UTF_8),
            new byte[11 * 1024 * 1024],
            Chosen.pdf("", "/Encrypt 9 0 R"),
            Chosen.pdf("/OpenAction << /S /JavaScript >>", "")
        };
        for (int i = 0; i < files.length; i++) {
            attach(tove.page(), "x.pdf", files[i]);
            assertThat(tove.page().locator("#file-error")).containsText(whys[i]);
            assertThat(tove.page().getByLabel("Vad är det för dokument?")).hasValue(TITLE);
        }
        tove.page().locator("[id='form:save']").click();
        assertThat(tove.page().locator("#file-error")).containsText("Välj en fil");
        assertEquals(before, Town.one("select count(*) from document"));
        attach(tove.page(), "x.pdf", Chosen.pdf());
        concern.arrived();
        assertThat(row(tove.page())).containsText(TITLE);
    }

    @Test
    void isSentWithTheStrictestHeadersAndToNobodyElse() throws SQLException, IOException {
        Window tove = window().as("tove");
        attaching(tove);
        attach(tove.page(), "x.pdf", Chosen.pdf());
        String address = row(tove.page()).locator("a").getAttribute("href");
        Wire.Answer sent = Wire.to(site()).as(cookie("tove")).get(address);
        assertEquals(200, sent.status());
        assertEquals(new String(Chosen.pdf(), ISO_8859_1), sent.body());
        assertTrue(sent.all("Content-Type").get(0).startsWith("application/pdf"));
        assertTrue(
                sent.all("Content-Disposition").get(0).matches("attachment; filename=\"dokument-[0-9a-f]{8}\\.pdf\""));
        assertEquals(List.of("nosniff"), sent.all("X-Content-Type-Options"));
        assertEquals(List.of("no-store"), sent.all("Cache-Control"));
        assertEquals(1, sent.all("Content-Security-Policy").size());
        assertTrue(sent.all("Content-Security-Policy").get(0).endsWith("; sandbox"));
        String nowhere = address.replaceFirst("&id=.*", "&id=" + UUID.randomUUID());
        for (String somebody : List.of("farida", "henrik", "karin")) {
            Wire refused = Wire.to(site()).as(cookie(somebody));
            assertEquals(404, refused.get(address).status(), somebody);
            assertEquals(
                    refused.get(nowhere).body().length(),
                    refused.get(address).body().length(),
                    "a closed door looks unlike no door");
        }
        assertEquals(
                "/document/add?room=1&id=2",
                Wire.to(site())
                        .as(cookie("tove"))
                        .get("/document/keep?room=1&id=2")
                        .location());
        assertTrue(Wire.to(site()).get(address).location().startsWith("/signin"));
        assertEquals(
                404,
                Wire.to(site()).as(cookie("tove")).send("HEAD", address, "").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://evil.example", "Sec-Fetch-Site: cross-site", "Accept: */*"})
    void aFileFromAnotherSiteIsNotTaken(String header) throws SQLException, IOException {
        String before = Town.one("select count(*) from document");
        String[] parts = header.split(": ");
        Wire.Answer answer = Wire.to(site())
                .as(cookie("tove"))
                .with(parts[0], parts[1])
                .with("Content-Type", "multipart/form-data; boundary=x")
                .send(
                        "POST",
                        "/document/add",
                        "--x\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\nform\r\n--x--");
        assertEquals(404, answer.status());
        assertEquals(before, Town.one("select count(*) from document"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--x", "--x\r\n\r\n--x--", "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--"})
    void whatNoBrowserSendsIsNotThere(String body) throws SQLException, IOException {
        Wire.Answer answer = Wire.to(site())
                .as(cookie("tove"))
                .with("Origin", site().root())
                .with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", "/document/keep", body);
        assertEquals(404, answer.status(), answer.whole());
    }

    /** Half of a file has come, and is held somewhere. */
    @Test
    void whileAFileArrivesNothingOfItLiesOnTheDiskInClear() throws SQLException, IOException {
        String secret = "ljusblå mapp ".repeat(100_000);
        String head = "POST /document/keep HTTP/1.1\r\nHost: " + site().authority() + "\r\nOrigin: " + site().root()
                + "\r\nCookie: " + Window.LOGIN + "=" + cookie("tove") + "\r\nContent-Length: 3000000"
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"form:file\"; filename=\"x.pdf\"\r\n\r\n%PDF-";
        try (Socket socket = new Socket(site().host(), site().port())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + secret).getBytes(UTF_8));
            out.flush();
            List<Path> held = heldOpen();
            long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (held.stream().noneMatch(DocumentIT::isLargeSpool) && System.nanoTime() < giveUp) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                held = heldOpen();
            }
            assertTrue(held.stream().anyMatch(DocumentIT::isLargeSpool), "it is not held where it should be");
            for (Path file : held) {
                assertFalse(read(file).contains("ljusbl"), file + " holds it in clear");
            }
        }
    }

    /** The files that the server has open, but for programs. */
    private static List<Path> heldOpen() {
        return ProcessHandle.current()
                .descendants()
                .flatMap(process -> list(Path.of("/proc", Long.toString(process.pid()), "fd")))
                .filter(Files::isRegularFile)
                .filter(file -> !target(file).endsWith(".jar") && !target(file).contains("/modules"))
                .toList();
    }

    private static boolean isLargeSpool(Path file) {
        try {
            return target(file).contains(".spool") && Files.size(file) > 100_000;
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException endedMeanwhile) {
            return Stream.empty();
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return ".jar";
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static ConcernView attaching(Window window) {
        new RegisterConcernView(window.page())
                .open()
                .fill("Melker K, 8B", "Borta från lektionerna.")
                .register();
        ConcernView concern = new ConcernView(window.page()).arrived();
        window.page().locator("a.attach").click();
        window.page().waitForURL("**/document/add?*");
        return concern;
    }

    private static void attach(Page page, String name, byte[] file) {
        page.getByLabel("Vad är det för dokument?").fill(TITLE);
        page.locator("[id='form:file']").setInputFiles(new FilePayload(name, "application/pdf", file));
        page.locator("[id='form:save']").click();
    }

    private static Locator row(Page page) {
        return page.locator(".documents li");
    }

    private static String cookie(String login) throws SQLException {
        return Town.signIn(login, Hat.WORK).cookie();
    }
}
