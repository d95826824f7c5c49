package org.concordat.reporting.page.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.concordat.platform.hash.Hash;

/**
 * The style sheet of all pages: that of the GOV.UK Frontend, and what ours have beside it. The Frontend's font may be used
 * on GOV.UK alone, so another stands in its place. The path changes with the styles, so that a browser may keep them.
 */
@ApplicationScoped
class Style {

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final String FONT_OF_GOV_UK = "GDS Transport,arial,sans-serif";
    private static final String FONT = "\"Helvetica Neue\",Arial,sans-serif";

    private final String css;

    Style() {
        this.css = FONT_FACE
                        .matcher(read("/styles/govuk-frontend.min.css"))
                        .replaceAll("")
                        .replace(FONT_OF_GOV_UK, FONT)
                + read("/styles/page.css");
    }

    String css() {
        return css;
    }

    String path() {
        return Frames.PAGES + "styles/" + version();
    }

    String version() {
        return Hash.of(css.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static String read(String resource) {
        try (InputStream styles = Style.class.getResourceAsStream(resource)) {
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
