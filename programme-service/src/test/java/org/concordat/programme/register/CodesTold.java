package org.concordat.programme.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.programme.Api.as;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Kafka;

/** What a neighbour tells of a list of codes that it keeps. */
public abstract class CodesTold {

    private final Sql sql;
    private final String table;
    private final String topic;
    private final String created;

    /**
     * @param table where this service keeps the codes
     * @param created type of the event that tells of a new one
     */
    protected CodesTold(AgroalDataSource dataSource, String table, String topic, String created) {
        this.sql = new Sql(dataSource);
        this.table = table;
        this.topic = topic;
        this.created = created;
    }

    /** The data of an event about an entry. */
    protected abstract String dataOf(String code);

    /** Returns once there are these, those that were told of before among them. */
    public final void are(String... codes) {
        for (String code : codes) {
            if (sql.one("select 1 from %s where code = ?".formatted(table), row -> true, code)
                    .isEmpty()) {
                tell(created, UUID.randomUUID(), 0, dataOf(code));
            }
        }
    }

    /** Returns once the event is handled. */
    public final void tell(String type, UUID entry, long version, String data) {
        UUID event = UUID.randomUUID();
        Kafka.send(topic, event, type, entry, version, "2008-04-01", data);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> sql.one("select 1 from inbox where event_id = ?", row -> true, event)
                        .isPresent());
    }

    /** Asserts that news which is not as agreed is kept for an administrator. */
    public final void assertParks(String data) {
        UUID poison = UUID.randomUUID();
        Kafka.send(topic, UUID.randomUUID(), created, poison, 0, "2008-04-01", data);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(as(Roles.PARTNERSHIP_ADMIN)
                        .queryParam("limit", 200)
                        .get("/programme/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .contains(poison.toString()));
    }
}
