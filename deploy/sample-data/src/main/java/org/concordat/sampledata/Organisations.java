package org.concordat.sampledata;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.plan.Plan;

/** Brings in the region's organisations and what they are sorted by. */
final class Organisations {
    /** The first day of the oldest year in the data set. */
    static final LocalDate KNOWN_SINCE = LocalDate.of(2007, 4, 1);

    private final ServiceClient membership;
    private final Plan plan;
    private final Progress progress;

    Organisations(ServiceClient membership, Plan plan, Progress progress) {
        this.membership = membership;
        this.plan = plan;
        this.progress = progress;
    }

    void load() {
        types();
        subRegions();
        organisations();
    }

    private void types() {
        Set<String> known = codes("organisation-types");
        List<Plan.OrganisationType> missing = plan.organisationTypes().stream()
                .filter(type -> !known.contains(type.code()))
                .toList();
        missing.forEach(type -> membership.post(
                "organisation-types",
                object(
                        "code", type.code(),
                        "name", type.name(),
                        "council", type.council(),
                        "effectiveOn", KNOWN_SINCE.toString()),
                IdempotencyKey.of("organisation type", type.code())));
        progress.loaded("organisation types", plan.organisationTypes(), missing);
    }

    private void subRegions() {
        Set<String> known = codes("sub-regions");
        List<String> missing = plan.subRegions().stream()
                .filter(name -> !known.contains(code(name)))
                .toList();
        missing.forEach(name -> membership.post(
                "sub-regions",
                object("code", code(name), "name", name, "effectiveOn", KNOWN_SINCE.toString()),
                IdempotencyKey.of("sub-region", name)));
        progress.loaded("sub-regions", plan.subRegions(), missing);
    }

    private Set<String> codes(String collection) {
        return membership.list(collection).stream()
                .map(item -> item.required("code").asText())
                .collect(toSet());
    }

    private static String code(String subRegion) {
        return subRegion.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** As a partnership moves in with its spreadsheet; the import skips what is there already. */
    private void organisations() {
        Set<String> known = ids().keySet();
        List<Plan.Organisation> missing = plan.organisations().stream()
                .filter(organisation -> !known.contains(organisation.name()))
                .toList();
        if (!missing.isEmpty()) {
            String csv = csv(missing);
            JsonNode result = membership
                    .post(
                            "organisation-imports?effectiveOn=" + KNOWN_SINCE,
                            "text/csv",
                            csv,
                            IdempotencyKey.of("organisations", csv))
                    .body();
            if (result.required("refused").asInt() > 0) {
                throw new IllegalStateException("Organisations were refused: " + result.required("lines"));
            }
        }
        progress.loaded("organisations", plan.organisations(), missing);
    }

    private static String csv(List<Plan.Organisation> organisations) {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader("name", "type", "subRegion", "parent", "gssCode", "website", "activeFrom", "activeUntil")
                .get();
        try (CSVPrinter csv = new CSVPrinter(text, format)) {
            for (Plan.Organisation organisation : organisations) {
                csv.printRecord(
                        organisation.name(),
                        organisation.type(),
                        code(organisation.subRegion()),
                        organisation.county().orElse(""),
                        organisation.gssCode().orElse(""),
                        "",
                        "",
                        "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The id of each organisation by its name. */
    Map<String, String> ids() {
        return membership.list("organisations").stream()
                .collect(toMap(
                        item -> item.required("name").asText(),
                        item -> item.required("id").asText(),
                        (first, namesake) -> first));
    }
}
