package se.samrum.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.samrum.key.Spool;

/**
 * Draws a picture anew, so that nothing remains of its file but what is seen: no place, no camera, no second file behind
 * it. Its size is known before it is drawn, and one is drawn at a time, since each takes some 50 MB.
 */
final class Picture {

    private static final Semaphore ONE = new Semaphore(1);
    private static final long MOST_POINTS = 64_000_000;
    private static final long SHARP_POINTS = 16_000_000;
    private static final float GOOD = 0.9f;

    private final FileType type;

    Picture(FileType type) {
        this.type = type;
    }

    void redraw(Spool from, OutputStream to) throws IOException, Unfit {
        ONE.acquireUninterruptibly();
        try {
            Turn turn = type == FileType.JPEG ? Turn.of(from.reader()) : new Turn(0);
            write(turn.turned(read(from.reader())), to);
        } finally {
            ONE.release();
        }
    }

    private BufferedImage read(InputStream from) throws IOException, Unfit {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.ending()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(from)) {
            reader.setInput(input, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > MOST_POINTS) {
                throw new Unfit(Unfit.Why.LARGE);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) points / SHARP_POINTS));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Unfit(Unfit.Why.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private void write(BufferedImage picture, OutputStream to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.ending()).next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(to)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(GOOD);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
