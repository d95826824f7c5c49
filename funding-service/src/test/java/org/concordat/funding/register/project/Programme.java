package org.concordat.funding.register.project;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.register.Membership;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.EventContract;

/** The programme-service as this service hears it. */
public final class Programme {

    public static final String PROJECTS = "programme.projects";
    public static final String CREATED = "concordat.programme.project-created.v1";
    public static final String ACHIEVED = "concordat.programme.project-milestone-achieved.v1";
    public static final String REOPENED = "concordat.programme.project-milestone-reopened.v1";
    public static final String REPORTED = "concordat.programme.project-reported.v1";

    private final Sql sql;

    public Programme(AgroalDataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** The example that programme has committed for a type of event. */
    public static String example(String type) {
        return EventContract.of("programme-service").example(type).toString();
    }

    /** A project with one milestone, as its events show it; award and days may be {@code null}. */
    public record Told(UUID award, UUID milestone, LocalDate achievedOn, LocalDate nextReportDueOn) {

        public String data() {
            return """
                    {"state":{"title":"Shared payroll","award":%s,"programme":null,"stage":"DELIVERY","onHold":false,
                     "milestones":[{"id":"%s","title":"First council moved","baselineOn":"2008-09-30",
                      "forecastOn":"2008-09-30","achievedOn":%s,"evidence":null}],
                     "nextReportDueOn":%s,"addedLater":1},"changed":["milestones"]}""".formatted(quoted(award), milestone, quoted(achievedOn), quoted(nextReportDueOn));
        }

        private static String quoted(Object value) {
            return value == null ? null : "\"" + value + "\"";
        }
    }

    /** Returns once the event is handled. */
    public void tell(UUID project, long version, String type, String data) {
        UUID event = Membership.send(PROJECTS, type, project, version, "2008-09-30", data);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> sql.one("select 1 from inbox where event_id = ?", row -> true, event)
                        .isPresent());
    }

    /** Whether this service keeps what it was told of a project. */
    public boolean isKept(UUID project) {
        return sql.one("select 1 from project where id = ?", row -> true, project)
                .isPresent();
    }
}
