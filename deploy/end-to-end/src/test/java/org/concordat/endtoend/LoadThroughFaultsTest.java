package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The loader is killed in the middle, then every service under the next one: the figures are the same. */
@Order(0)
class LoadThroughFaultsTest {
    /** Which process is killed at which sentence of the loader: just before it writes much to it. */
    private static final Map<String, String> FAULTS = Map.of(
            "opened.", "funding-service",
            "workstream kinds", "programme-service",
            "The run for", "membership-service",
            "agreed,", "kafka",
            "invoices issued", "membership-service",
            "first tranche", "funding-service");

    @Test
    void loadsTheSameDataInSpiteOfThem() throws Exception {
        try (Partnership partnership = Partnership.startEmpty("stack-of-faults")) {
            killTheLoaderAt("rate cards published", partnership);
            KillingStream out = new KillingStream(partnership);
            partnership.loadSampleData(new PrintStream(out, true, StandardCharsets.UTF_8));

            assertThat(out.faults).as("all faults came about").isEmpty();
            assertFigures(partnership);
            Settled.awaitEverywhere(partnership);
            Map<String, Integer> told = Topics.counts(partnership.addresses().bootstrapServers());
            partnership.loadSampleData(System.out);
            Settled.awaitEverywhere(partnership);
            assertThat(Topics.counts(partnership.addresses().bootstrapServers()))
                    .isEqualTo(told);
        }
    }

    private static void killTheLoaderAt(String sentence, Partnership partnership) throws Exception {
        Process loader =
                partnership.sampleDataLoader().redirectErrorStream(true).start();
        try (BufferedReader lines = loader.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.contains(sentence)) {
                line = lines.readLine();
            }
            assertThat(line).as("the loader comes to: " + sentence).isNotNull();
        } finally {
            loader.destroyForcibly().waitFor();
        }
        assertThat(loader.exitValue()).isNotZero();
    }

    private static void assertFigures(Partnership partnership) {
        ServiceClient reporting = partnership.machine(Service.REPORTING);
        JsonNode total =
                reporting.get("reports/reconciliation?financialYear=2008-09").required("total");
        assertThat(total.required("members").asInt()).isEqualTo(45);
        assertThat(pounds(total.required("subscriptionsReceived")))
                .isEqualTo(Expected.total("subscription income per year GBP"));
        assertThat(pounds(total.required("grantReceived"))).isEqualTo(Expected.total("added-value grant per year GBP"));
        assertThat(pounds(total.required("totalBudget"))).isEqualTo(Expected.total("programme total per year GBP"));
        assertThat(pounds(total.required("nonCashableSaving")))
                .isEqualTo(Expected.total("non-cashable saving per year GBP"));
    }

    /** Passes on what the loader says, and kills a process at each sentence that is to be its last. */
    private static final class KillingStream extends OutputStream {
        private final Partnership partnership;
        private final Map<String, String> faults = new LinkedHashMap<>(FAULTS);
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        private KillingStream(Partnership partnership) {
            this.partnership = partnership;
        }

        @Override
        public void write(int one) {
            if (one == '\n') {
                said(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(one);
            }
        }

        private void said(String sentence) {
            System.out.println(sentence);
            faults.entrySet().stream()
                    .filter(fault -> sentence.contains(fault.getKey()))
                    .findFirst()
                    .ifPresent(fault -> {
                        faults.remove(fault.getKey());
                        System.out.println("killing " + fault.getValue());
                        partnership.stack().kill(fault.getValue());
                    });
        }
    }
}
