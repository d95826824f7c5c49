package org.concordat.platform.table;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.platform.pdf.Pdf;

/**
 * The font of charts, the same as that of printed pages. Java looks for the machine's fonts before it reads any, and fails
 * where there are none; so it is told that there is nothing to look for.
 */
final class ChartFont {

    private static final String HEADLESS = "java.awt.headless";
    private static final String CONFIGURATION = "sun.awt.fontconfig";
    private static final String NO_FONTS_OF_THE_MACHINE = "version=1\nsequence.allfonts=default\n";

    private static final Font SANS = load();

    private ChartFont() {}

    static Font ofSize(float size) {
        return SANS.deriveFont(size);
    }

    private static Font load() {
        try (InputStream file = Pdf.font()) {
            setUnlessSet(HEADLESS, "true");
            if (System.getProperty(CONFIGURATION) == null) {
                Path nothing = Files.createTempFile("no-fonts", ".properties");
                nothing.toFile().deleteOnExit();
                Files.writeString(nothing, NO_FONTS_OF_THE_MACHINE);
                System.setProperty(CONFIGURATION, nothing.toString());
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException("The font of charts cannot be read", unreadable);
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
