package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.local.Service;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.grants.AwardDesk;
import org.concordat.sampledata.grants.CallDesk;
import org.concordat.sampledata.grants.CallDesk.Asked;
import org.concordat.sampledata.grants.Meeting;
import org.concordat.sampledata.grants.People;

/** The partnership of the North West on a stack of its own, as those who give out its grants work with it. */
final class FundingOffice implements AutoCloseable {
    static final String YEAR = "2008-09";
    static final String EXECUTIVE = "Executive group";
    static final String BOARD = "Management board";

    private static final LocalDate RECEIVED = LocalDate.parse("2008-04-10");
    private static final Instant CALLS_OPENED = Instant.parse("2008-06-02T09:00:00Z");
    private static final String ASSESSORS = "Carlisle City Council";

    private final Partnership partnership;
    private final Map<String, String> organisations = new HashMap<>();

    final People people;
    final CallDesk calls;
    final AwardDesk awards;

    private FundingOffice(Partnership partnership) {
        this.partnership = partnership;
        this.people = partnership.people();
        this.calls = new CallDesk(people);
        this.awards = new AwardDesk(people);
    }

    static FundingOffice open() {
        Partnership partnership = Partnership.startEmpty(
                "stack-of-funding",
                Map.of("concordat.reporting.webhooks.retries", DeadReceiverStoryTest.SHORT_RETRIES));
        try {
            partnership.loadSampleData(System.out);
            Settled.await(partnership);
            return new FundingOffice(partnership);
        } catch (RuntimeException failure) {
            partnership.close();
            throw failure;
        }
    }

    Partnership partnership() {
        return partnership;
    }

    ServiceClient officer() {
        return people.financeOfficer();
    }

    /** Somebody of the partnership's staff, in programme. */
    ServiceClient programme(String role) {
        return partnership.staff(Service.PROGRAMME, role);
    }

    ServiceClient membership() {
        return partnership.machine(Service.MEMBERSHIP);
    }

    /** The id of the organisation that has this name. */
    String organisation(String name) {
        return organisations.computeIfAbsent(
                name, wanted -> membership().list("organisations?text=" + ServiceClient.encoded(wanted)).stream()
                        .filter(each -> each.required("name").asText().equals(wanted))
                        .map(each -> each.required("id").asText())
                        .findFirst()
                        .orElseThrow());
    }

    /** A fund with a grant of the first year that was received on 10 April. */
    String fund(String story, String amount) {
        return fund(story, amount, YEAR, RECEIVED);
    }

    /** The same, all of which stays with the region. */
    String regionalFund(String story, String amount) {
        return regionalFund(story, amount, YEAR, RECEIVED);
    }

    String regionalFund(String story, String amount, String year, LocalDate received) {
        String fund = fund(story, amount, year, received);
        approve(plan(fund, object("share", "0", "financialYear", year)), received.toString());
        return fund;
    }

    private String fund(String story, String amount, String year, LocalDate received) {
        String fund = officer()
                .post(
                        "funds",
                        object(
                                "code",
                                story + "-" + UUID.randomUUID().toString().substring(0, 8),
                                "name",
                                "Improvement fund of story " + story,
                                "purpose",
                                "To be shared among the sub-regions",
                                "takesSubscriptions",
                                false),
                        key())
                .id();
        officer()
                .post(
                        "funds/" + fund + "/sources",
                        object("kind", "OTHER", "name", "Grant", "financialYear", year, "amount", pounds(amount)),
                        key());
        receive(fund, amount, received.toString());
        return fund;
    }

    void receive(String fund, String amount, String day) {
        String source = officer()
                .list("funds/" + fund + "/sources")
                .get(0)
                .required("id")
                .asText();
        officer()
                .post(
                        "funds/" + fund + "/receipts",
                        object(
                                "source",
                                source,
                                "amount",
                                pounds(amount),
                                "receivedOn",
                                day,
                                "reference",
                                "Instalment"),
                        key());
    }

    String plan(String fund, Map<String, Object> terms) {
        return officer().post("allocation-plans", planOf(fund, terms), key()).id();
    }

    static Map<String, Object> planOf(String fund, Map<String, Object> terms) {
        var plan = new TreeMap<>(terms);
        plan.put("fund", fund);
        plan.putIfAbsent("financialYear", YEAR);
        return plan;
    }

    /** By another person than who planned. */
    void approve(String plan, String day) {
        people.administrator()
                .post(
                        "allocation-plans/" + plan + "/approval",
                        object("effectiveOn", day, "reason", "Board 4/2008"),
                        key());
    }

    /** A call on the fund that is open. */
    String call(String fund, String title, String budget) {
        return calls.open(fund, title, CALLS_OPENED, new BigDecimal(budget));
    }

    /** Applies alone, is assessed, and is recommended for this amount. */
    String recommended(String call, String applicant, String asked, String recommended) {
        return recommended(
                call,
                Asked.revenue(
                        organisation(applicant), "Shared service of " + applicant, YEAR, new BigDecimal(asked), null),
                recommended);
    }

    String recommended(String call, Asked asked, String amount) {
        String application = assessed(call, asked);
        calls.recommend(application, new BigDecimal(amount));
        return application;
    }

    String assessed(String call, Asked asked) {
        String application = calls.apply(call, asked);
        calls.assess(application, organisation(ASSESSORS), 4);
        return application;
    }

    JsonNode application(String id) {
        return officer().get("applications/" + id);
    }

    JsonNode award(String id) {
        return officer().get("awards/" + id);
    }

    String bodyId(String name) {
        return membership().list("governance-bodies").stream()
                .filter(body -> body.required("name").asText().equals(name))
                .map(body -> body.required("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The seats of a body by the name of the organisation that holds them. */
    Map<String, String> seats(String body, LocalDate on) {
        Map<String, String> seats = new TreeMap<>();
        membership()
                .get("governance-bodies/" + bodyId(body) + "/composition?asAt=" + on)
                .required("seats")
                .forEach(seat -> seats.put(
                        seat.required("organisationName").asText(),
                        seat.required("id").asText()));
        return seats;
    }

    /** A meeting at which the seats of these organisations are there; of all when none is named. */
    Meeting meeting(String body, LocalDate day, String... there) {
        Meeting meeting = Meeting.of(people, bodyId(body), day);
        Map<String, String> seats = seats(body, day);
        meeting.arrive(
                there.length == 0
                        ? seats.values()
                        : List.of(there).stream().map(seats::get).toList());
        return meeting;
    }

    /** The executive group approves with all its votes. */
    JsonNode approvedByExecutive(Meeting meeting, String application) {
        String item = meeting.put(application);
        List.of("Manchester City Council", "Cumbria County Council", "Liverpool City Council")
                .forEach(name -> meeting.vote(item, organisation(name), "FOR"));
        return meeting.close(item, "Good value");
    }

    static void assertRefused(int status, String names, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).as(refused.getMessage()).isEqualTo(status);
            assertThat(refused.getMessage()).contains(names);
        });
    }

    static Map<String, Object> pounds(String amount) {
        return money(new BigDecimal(amount));
    }

    static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }

    @Override
    public void close() {
        partnership.close();
    }
}
