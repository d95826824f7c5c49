package org.concordat.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/** Templates are rendered by Quarkus. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TablePagesTest {

    private static final int COLUMNS = 3;
    private static final int MOST_ROWS = (int) (TablePages.MOST_CELLS / COLUMNS);

    /** @param note of nobody, so that it is not shown */
    private record Place(String name, String county, String country, String note) {}

    private static byte[] printed(int rows) {
        List<Place> places = IntStream.rangeClosed(1, rows)
                .mapToObj(number -> new Place("Place " + number, "County", "Country", null))
                .toList();
        return TablePages.of(Table.of("places", Place.class, places));
    }

    @Test
    void aTableOfAsManyCellsAsArePrintedIsPrintedToItsLastRow() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed(MOST_ROWS))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Place 1 ", "Place " + MOST_ROWS + " ");
        }
    }

    @Test
    void aLongerTableIsRefusedWithWhatToDoInstead() {
        assertThatThrownBy(() -> printed(MOST_ROWS + 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("too-long-to-print"))
                .hasMessageContaining(
                        "%d cells, and at most %d".formatted((MOST_ROWS + 1) * COLUMNS, TablePages.MOST_CELLS))
                .hasMessageContaining("take the CSV or the workbook");
    }
}
