package se.samrum.paper;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes a paper into PDF/A. It fetches nothing: what it needs stands in this package, and every address is refused. */
final class Press {

    static final String FONT = "Source Sans 3";

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    /** What the library would log quotes what stands on the paper. */
    static {
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    static byte[] print(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            new PdfRendererBuilder()
                    .useExternalResourceAccessControl((address, kind) -> false, RUN_BEFORE_RESOLVING_URI)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .usePDDocument(pdf)
                    .useFont(font(pdf, "source-sans-3-regular.ttf"), FONT, REGULAR, NORMAL, true)
                    .useFont(font(pdf, "source-sans-3-semibold.ttf"), FONT, SEMIBOLD, NORMAL, true)
                    .withProducer("Samrum")
                    .withW3cDocument(new PaperDocument(paper).document(), null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Without ligatures: such a sign stands for several letters, and PDF/A wants every letter found again. */
    private static PDFontSupplier font(PDDocument pdf, String name) throws IOException {
        try (InputStream file = Press.class.getResourceAsStream(name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(pdf, font, true));
        }
    }
}
