package org.concordat.platform.table;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.concordat.platform.pdf.XmlText;

/** Writes the chart of a table as SVG and as PNG, from one and the same drawing. */
final class ChartPictures {

    /** An image refers to nothing outside itself, not even to a definition of SVG. */
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");

    private static final Pattern ROOT = Pattern.compile("<svg ([^>]*)>");

    private ChartPictures() {}

    /**
     * With a name and a description for screen readers, which tell every figure as the table does. Letters are drawn as
     * shapes, so that they look the same whichever fonts there are.
     */
    static byte[] svg(Table<?> table) {
        ChartFigures figures = ChartFigures.of(table);
        var drawing = new ChartDrawing(figures);
        var canvas = new VectorGraphics2D();
        drawing.paint(canvas);
        var drawn = new ByteArrayOutputStream();
        try {
            new SVGProcessor()
                    .getDocument(canvas.getCommands(), new PageSize(0, 0, drawing.width(), drawing.height()))
                    .writeTo(drawn);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        String plain = DOCTYPE.matcher(drawn.toString(StandardCharsets.UTF_8)).replaceFirst("");
        return ROOT.matcher(plain)
                .replaceFirst(root -> "<svg role=\"img\" aria-labelledby=\"title\" aria-describedby=\"desc\" $1>\n"
                        + "  <title id=\"title\">%s</title>\n  <desc id=\"desc\">%s</desc>"
                                .formatted(escaped(figures.title()), escaped(figures.inWords()))
                                .replace("\\", "\\\\")
                                .replace("$", "\\$"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png(Table<?> table) {
        var drawing = new ChartDrawing(ChartFigures.of(table));
        var picture = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        drawing.paint(canvas);
        canvas.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    private static String escaped(String text) {
        return XmlText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
