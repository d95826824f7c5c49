package org.concordat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.concordat.sampledata.client.ServiceClient;

/** What a page of a list, a sum, and the same as at a day cost, the more there is to read. */
final class AtSize {

    private static final String YEAR = "2041-42";
    private static final String FIRST_PAGE = "organisations?limit=50";

    /** "Last page as fast as the first"; what two measurements of the same differ by is allowed for. */
    private static final Target AS_FAST = Target.atMost(125, "% of the first page's");

    private final ServiceClient membership = new Clients().membership();
    private final ServiceClient reporting = new Clients().reporting();
    private final Table table;
    private final int seconds;

    AtSize(Table table, int seconds) {
        this.table = table;
        this.seconds = seconds;
    }

    void measure(List<Integer> sizes) throws IOException, InterruptedException {
        for (int size : sizes) {
            registerUpTo(size);
            subscribeUpTo(size);
            Load first = load(membership, FIRST_PAGE);
            String lastPage = FIRST_PAGE + "&cursor=" + cursorOfLastPage();
            table.sizes("list 50 of %,d organisations, first page".formatted(size), first, first, null);
            table.sizes("the same, last page", load(membership, lastPage), first, AS_FAST);
            String report = "reports/membership-and-income?financialYear=" + YEAR;
            Load today = load(reporting, report);
            table.sizes("sum of %,d subscriptions".formatted(size), today, today, null);
            table.sizes("the same as at a day", load(reporting, report + "&asAt=2041-10-01"), today, null);
        }
    }

    private Load load(ServiceClient service, String path) throws InterruptedException {
        return Load.of(Measurement.CONNECTIONS, seconds, () -> {
            service.receive(path);
            return true;
        });
    }

    /** Alike at both ends of the list: those of the sample data, of which more is known, stand between. */
    private static void registerUpTo(int size) throws IOException, InterruptedException {
        Psql.ask("membership", """
                insert into organisation (id, version, name, same_name, type, sub_region)
                select gen_random_uuid(), 0, name, replace(lower(name), ' ', ''), 'FIRE', 'merseyside'
                from generate_series((select count(*) from organisation) + 1, %d) n,
                    lateral (select case n %% 2 when 0 then 'At size ' else 'Zone ' end || n as name) alike""".formatted(size));
        Psql.ask("membership", "vacuum analyze organisation");
    }

    private static void subscribeUpTo(int size) throws IOException, InterruptedException {
        Psql.ask("reporting", """
                insert into read_model.subscription (record, organisation, true_from, true_until, known_from, known_until,
                    financial_year, class_name, sub_region, live, in_force, amount, invoiced, received, vat_amount,
                    vat_invoiced, vat_received, credit)
                select gen_random_uuid(), gen_random_uuid(), date '2041-04-01' + (n %% 365)::int, 'infinity', now(), 'infinity',
                    '%1$s', 'Class ' || n %% 5, 'sub-' || n %% 9, true, true, 2000, 2000, 1000, 0, 0, 0, 0
                from generate_series(
                    (select count(*) + 1 from read_model.subscription where financial_year = '%1$s'), %2$d) n""".formatted(YEAR, size));
        Psql.ask("reporting", "vacuum analyze read_model.subscription");
    }

    /**
     * Callers do not look into a cursor; a measurement that would turn 20,000 pages to be given the last one's does, and
     * puts the row before the last fifty in the place of the fiftieth.
     */
    private String cursorOfLastPage() throws IOException, InterruptedException {
        var json = new ObjectMapper();
        String cursor = membership.get(FIRST_PAGE).required("nextCursor").asText();
        JsonNode before = json.readTree(Psql.ask("membership", """
                select json_build_object('key', name, 'tieBreaker', id) from organisation
                order by name desc, id desc offset 50 limit 1""").get(0));
        ObjectNode end = (ObjectNode) json.readTree(Base64.getUrlDecoder().decode(cursor));
        end.setAll((ObjectNode) before);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.writeValueAsString(end).getBytes(StandardCharsets.UTF_8));
    }
}
