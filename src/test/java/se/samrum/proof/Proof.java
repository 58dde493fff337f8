package se.samrum.proof;

/** How much is to be proved: a little at every build, everything with the profile {@code proof}. */
public final class Proof {

    private Proof() {}

    /** The size of a proof: the first by default, the second when everything is to be proved. */
    public static int size(int brief, int complete) {
        return Boolean.getBoolean("samrum.proof") ? complete : brief;
    }

    /** Tells a figure to whoever runs the proof. */
    public static void tell(String format, Object... values) {
        System.out.printf("PROOF " + format + "%n", values);
    }
}
