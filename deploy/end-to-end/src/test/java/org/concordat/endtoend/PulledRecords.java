package org.concordat.endtoend;

import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Figures of a year reckoned from the records that a {@link PullingScript} keeps, and from nothing else. */
final class PulledRecords {
    private static final Set<String> IN_FORCE = Set.of("AGREED", "INVOICED", "PART_PAID", "PAID");
    private static final Set<String> OPEN = Set.of("OFFERED", "ACCEPTED", "ACTIVE", "SUSPENDED");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final String year;

    PulledRecords(Path folder, String year) {
        this.folder = folder;
        this.year = year;
    }

    /** The newest state of each record of a topic, by the record's id. */
    private Map<String, JsonNode> states(String topic) throws IOException {
        var states = new HashMap<String, JsonNode>();
        try (Stream<Path> files = Files.list(folder.resolve(topic))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                JsonNode change = JSON.readTree(Files.readAllBytes(file));
                states.put(change.required("subject").asText(), change.required("state"));
            }
        }
        return states;
    }

    private List<JsonNode> subscriptions() throws IOException {
        var ofTheYear = new ArrayList<JsonNode>();
        for (JsonNode each : states("membership.subscriptions").values()) {
            if (each.required("financialYear").asText().equals(year)) {
                ofTheYear.add(each);
            }
        }
        return ofTheYear;
    }

    int members() throws IOException {
        return (int) subscriptions().stream()
                .filter(each -> IN_FORCE.contains(each.required("status").asText()))
                .count();
    }

    /** Net of VAT, which the North West does not charge. */
    Map<String, BigDecimal> receivedByClass() throws IOException {
        var received = new TreeMap<String, BigDecimal>();
        for (JsonNode each : subscriptions()) {
            add(received, each.required("className").asText(), pounds(each.required("paid")));
        }
        return received;
    }

    /** What awards promise for the year; of one that has ended what it was paid and what is retained. */
    Map<String, BigDecimal> committedByFund() throws IOException {
        Map<String, JsonNode> funds = states("funding.funds");
        var committed = new TreeMap<String, BigDecimal>();
        for (JsonNode award : states("funding.awards").values()) {
            BigDecimal promised = BigDecimal.ZERO;
            boolean isOfTheYear = false;
            for (JsonNode amount : award.required("amounts")) {
                if (amount.required("financialYear").asText().equals(year)) {
                    isOfTheYear = true;
                    promised = promised.add(pounds(amount.required("amount")));
                }
            }
            boolean isOpen = OPEN.contains(award.required("status").asText());
            BigDecimal gone = pounds(award.at("/sums/paid")).add(pounds(award.at("/sums/retained")));
            if (isOfTheYear) {
                add(
                        committed,
                        funds.get(award.required("fund").asText())
                                .required("code")
                                .asText(),
                        isOpen ? promised : gone);
            }
        }
        return committed;
    }

    private static void add(Map<String, BigDecimal> sums, String of, BigDecimal amount) {
        if (amount.signum() != 0) {
            sums.merge(of, amount, BigDecimal::add);
        }
    }

    /** From core and added-value money together. */
    Map<String, BigDecimal> budgetByProgramme() throws IOException {
        var budgets = new TreeMap<String, BigDecimal>();
        for (JsonNode programme : states("programme.programmes").values()) {
            for (JsonNode each : programme.required("years")) {
                if (each.required("financialYear").asText().equals(year)) {
                    add(
                            budgets,
                            programme.required("code").asText(),
                            pounds(each.required("coreBudget")).add(pounds(each.required("addedValueBudget"))));
                }
            }
        }
        return budgets;
    }
}
