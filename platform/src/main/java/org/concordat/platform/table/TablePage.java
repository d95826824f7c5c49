package org.concordat.platform.table;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A table as a printed page, by the template {@code TablePage.html}. Whatever is filled in is text and never markup.
 *
 * @param sheet its size, in the words of CSS
 */
public record TablePage(
        String title,
        String sheet,
        List<TableInWords.Said> said,
        List<TablePages.Heading> headings,
        List<List<TableInWords.Cell>> rows)
        implements TemplateInstance {}
