package org.concordat.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Every figure of every report in one map, each under a path of names such as
 * {@code reconciliation 2008-09/programmes/BPI/gap}; freshness is left out.
 */
final class Figures {
    private static final String[] REPORTS = {"membership-and-income", "programme-budgets-and-savings", "reconciliation"
    };

    private Figures() {}

    static Map<String, String> of(Partnership partnership, String... years) {
        return with("", partnership, years);
    }

    /** As they were true on a day. */
    static Map<String, String> asAt(String day, Partnership partnership, String... years) {
        return with("&asAt=" + day, partnership, years);
    }

    private static Map<String, String> with(String more, Partnership partnership, String... years) {
        ServiceClient reporting = partnership.machine(Service.REPORTING);
        Map<String, String> figures = new TreeMap<>();
        for (String year : years) {
            for (String report : REPORTS) {
                JsonNode answer = reporting.get("reports/" + report + "?financialYear=" + year + more);
                flatten(report + " " + year, answer, figures);
            }
        }
        return figures;
    }

    /** What differs, each as "from → to". */
    static Map<String, String> changes(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changes = new TreeMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream()).forEach(path -> {
            String from = before.getOrDefault(path, "nothing");
            String to = after.getOrDefault(path, "nothing");
            if (!from.equals(to)) {
                changes.put(path, from + " → " + to);
            }
        });
        return changes;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> figures) {
        if (node.isObject()) {
            if (node.has("amount") && node.has("currency")) {
                figures.put(path, node.get("amount").asText());
                return;
            }
            node.properties().stream()
                    .filter(property -> !property.getKey().equals("freshness"))
                    .forEach(property -> flatten(path + "/" + property.getKey(), property.getValue(), figures));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "/" + name(node.get(i), i), node.get(i), figures);
            }
        } else {
            figures.put(path, node.asText());
        }
    }

    private static String name(JsonNode element, int index) {
        return Stream.of("code", "className", "subRegion", "organisationType", "title", "financialYear", "id")
                .filter(element::hasNonNull)
                .map(name -> element.get(name).asText())
                .findFirst()
                .orElse(Integer.toString(index));
    }
}
