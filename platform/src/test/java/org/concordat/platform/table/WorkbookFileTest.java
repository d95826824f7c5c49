package org.concordat.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    private record Sale(String what, Money price, LocalDate day) {}

    private static byte[] table() {
        return Workbooks.of(Table.of(
                "sales", Sale.class, List.of(new Sale("Pears", Money.of("-12.50"), LocalDate.parse("2009-05-01")))));
    }

    private static byte[] form() {
        return FormWorkbook.of(
                List.of("what"),
                List.of(List.of(new FormWorkbook.Cell("Pears", null))),
                List.of(new FormWorkbook.Note("what", "What is sold")));
    }

    /** The least that the time of writing differs by. */
    private static void laterByTheClock() {
        long now = Instant.now().toEpochMilli();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> Instant.now().toEpochMilli() > now);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theSameTableIsTheSameBytesWheneverItIsWritten() {
        byte[] before = table();
        laterByTheClock();
        assertThat(table()).isEqualTo(before);
    }

    @Test
    void theSameFormIsTheSameBytesWheneverItIsWritten() {
        byte[] before = form();
        laterByTheClock();
        assertThat(form()).isEqualTo(before);
    }

    @Test
    void aWorkbookSaysWhoWroteItAndNotWhen() throws IOException {
        Map<String, String> parts = parts(table());
        assertThat(parts.get("docProps/core.xml"))
                .contains("<cp:coreProperties")
                .doesNotContain("created");
        assertThat(parts.get("docProps/app.xml")).contains("Concordat");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("-12.5");
    }
}
