package se.samrum.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A script of our own in /look. It is written as a component, because PrimeFaces gives the nonce to those alone. */
@FacesComponent("samrum.script")
public class ScriptFile extends UIComponentBase {

    @Override
    public String getFamily() {
        return "samrum";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String file = CDI.current()
                .select(Look.class)
                .get()
                .file(String.valueOf(getAttributes().get("name")));
        writer.startElement("script", this);
        writer.writeAttribute("src", file, null);
        writer.writeAttribute("defer", "defer", null);
        writer.endElement("script");
    }
}
