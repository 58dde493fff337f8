package se.samrum.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/**
 * How a camera was held (Exif 2.32, 4.6.4 A, tag 274): that is lost with the rest of what the file tells, so the picture is
 * turned instead.
 *
 * @param quarters to the right
 */
record Turn(int quarters) {

    private static final int SEGMENT = 0xff01;
    private static final int EXIF = 0xffe1;
    private static final int PICTURE = 0xffda;
    private static final int TIFF = 6;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int ORIENTATION = 274;

    /** Goes from segment to segment of a JPEG (ITU-T T.81 B.1.1.4) until the picture itself begins. */
    static Turn of(InputStream jpeg) throws IOException {
        try (DataInputStream file = new DataInputStream(jpeg)) {
            file.readShort();
            for (int marker = file.readUnsignedShort(); marker >= SEGMENT && marker != PICTURE; ) {
                byte[] segment = file.readNBytes(file.readUnsignedShort() - 2);
                if (marker == EXIF && new String(segment, US_ASCII).startsWith("Exif")) {
                    return of(segment);
                }
                marker = file.readUnsignedShort();
            }
            return new Turn(0);
        } catch (EOFException | IllegalArgumentException brokenOff) {
            return new Turn(0);
        }
    }

    static Turn of(byte... exif) {
        ByteBuffer tiff = ByteBuffer.wrap(exif);
        if (exif.length < TIFF + ENTRY) {
            return new Turn(0);
        }
        tiff.order(exif[TIFF] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = TIFF + tiff.getInt(TIFF + 4);
        if (first < TIFF || first > exif.length - 2) {
            return new Turn(0);
        }
        int entries = Math.min(tiff.getShort(first) & 0xffff, (exif.length - first - 2) / ENTRY);
        return IntStream.range(0, entries)
                .map(i -> first + 2 + i * ENTRY)
                .filter(at -> (tiff.getShort(at) & 0xffff) == ORIENTATION)
                .mapToObj(at -> told(tiff.getShort(at + VALUE)))
                .findFirst()
                .orElse(new Turn(0));
    }

    private static Turn told(int orientation) {
        return new Turn(
                switch (orientation) {
                    case 6 -> 1;
                    case 3 -> 2;
                    case 8 -> 3;
                    default -> 0;
                });
    }

    BufferedImage turned(BufferedImage picture) {
        if (quarters == 0) {
            return picture;
        }
        boolean upright = quarters == 2;
        int width = upright ? picture.getWidth() : picture.getHeight();
        int height = upright ? picture.getHeight() : picture.getWidth();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return turned;
    }
}
