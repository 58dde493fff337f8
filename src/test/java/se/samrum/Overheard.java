package se.samrum;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged, at any level, while a test listens. */
public final class Overheard extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final StringBuffer text = new StringBuffer();
    private final SimpleFormatter formatter = new SimpleFormatter();

    private Overheard() {}

    public static Overheard all() {
        Overheard ear = new Overheard();
        ear.setLevel(Level.ALL);
        ear.root.addHandler(ear);
        return ear;
    }

    public String text() {
        return text.toString();
    }

    @Override
    public void publish(LogRecord record) {
        text.append(formatter.format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
