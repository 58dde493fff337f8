package se.samrum.journey;

import java.net.URL;

/** The running product as somebody outside meets it: one address of this machine. */
record Site(int port) {

    private static final String HOST = "127.0.0.1";

    /** Of what Arquillian tells, only the port is true: the container listens to this machine alone. */
    static Site of(URL deployed) {
        return new Site(deployed.getPort());
    }

    String host() {
        return HOST;
    }

    String authority() {
        return HOST + ":" + port;
    }

    String root() {
        return "http://" + authority();
    }
}
