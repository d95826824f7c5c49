package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.endtoend.OnPaper.Owed;

/** The aged debt beside what was worked out on paper. */
final class SouthWestDebt {
    private SouthWestDebt() {}

    /** Invoice by invoice and in all; and that all of it has been due for as long as the band says. */
    static void assertThatAllIsOwed(JsonNode debt, Map<String, Owed> onPaper, String band) {
        Map<String, Owed> owed = new TreeMap<>();
        debt.required("invoices")
                .forEach(invoice -> owed.put(
                        invoice.required("organisationName").asText(),
                        new Owed(
                                pounds(invoice.required("outstanding")),
                                pounds(invoice.required("vat")),
                                pounds(invoice.required("gross")))));
        assertThat(owed).isEqualTo(onPaper);
        assertSum(debt.required("total"), onPaper, Owed::net, band);
        assertSum(debt.required("vat"), onPaper, Owed::vat, band);
        assertSum(debt.required("gross"), onPaper, Owed::gross, band);
    }

    private static void assertSum(
            JsonNode bands, Map<String, Owed> onPaper, Function<Owed, BigDecimal> of, String band) {
        BigDecimal sum = onPaper.values().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(pounds(bands.required(band))).isEqualByComparingTo(sum);
        assertThat(pounds(bands.required("total"))).isEqualByComparingTo(sum);
    }
}
