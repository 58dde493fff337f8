package se.samrum.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files that people choose, and files that somebody made to harm. */
public final class Chosen {

    private Chosen() {}

    /** A PDF of one empty page, as short as one gets, with something more in its catalogue and in its trailer. */
    public static byte[] pdf(String inCatalogue, String inTrailer) {
        String body = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + inCatalogue + " >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n";
        return (body + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R " + inTrailer
                        + " >>\nstartxref\n" + body.length() + "\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    public static byte[] pdf() {
        return pdf("", "");
    }

    /** One of about so many bytes. */
    public static byte[] pdf(int length) {
        return pdf("/Note (" + "a".repeat(length) + ")", "");
    }

    /** A picture as a camera takes it. */
    public static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(8, 8, 40, 30);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same with a place in it, in the block where cameras write such things (Exif), and with an archive behind it. */
    public static byte[] tellingJpeg() {
        return telling("Exif\0\0GPS 59.3293 18.0686".getBytes(ISO_8859_1));
    }

    /** One of a camera that was held upright: orientation 6 in its first directory. */
    public static byte[] uprightJpeg() {
        return telling(ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .array());
    }

    private static byte[] telling(byte[] place) {
        byte[] plain = picture("jpg");
        return ByteBuffer.allocate(plain.length + place.length + 4 + 22)
                .put(plain, 0, 2)
                .put(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (place.length + 2)})
                .put(place)
                .put(plain, 2, plain.length - 2)
                .put("PK\5\6".getBytes(ISO_8859_1))
                .array();
    }

    /** A PNG of a few bytes that says it is so wide and high. */
    public static byte[] hugePng(int side) {
        byte[] plain = picture("png");
        ByteBuffer.wrap(plain).putInt(16, side).putInt(20, side);
        CRC32 sum = new CRC32();
        sum.update(plain, 12, 17);
        ByteBuffer.wrap(plain).putInt(29, (int) sum.getValue());
        return plain;
    }

    /** A file that was looked into. */
    public static CleanFile clean(byte[] file) {
        try {
            return CleanFile.of(new ByteArrayInputStream(file), 100L * 1024 * 1024);
        } catch (IOException | Unfit refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The content of a batch. */
    public static byte[] content(DocumentBatch batch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        batch.writeTo(bytes);
        return bytes.toByteArray();
    }
}
