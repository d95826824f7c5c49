package org.concordat.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.servers.PostgresServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What a region had before the other services were told of it is told by the migration, as the service itself tells it. */
class FirstTellingTest {

    private static final String DATABASE = "service";
    private static final String BODY = "01920000-0000-7000-8000-000000000002";

    @Test
    void commitmentsAndLeadCoverageThatAreThereAlreadyAreTold() throws Exception {
        try (PostgresServer postgres = PostgresServer.temporary()) {
            postgres.ensureDatabase(DATABASE);
            String url = postgres.jdbcUrl(DATABASE);
            migrate(url, "061");
            try (Connection connection = DriverManager.getConnection(url, DATABASE, DATABASE);
                    Statement statement = connection.createStatement()) {
                statement.execute("""
                    insert into organisation_type values (gen_random_uuid(), 0, 'COUNTY', 'County', true);
                    insert into sub_region values (gen_random_uuid(), 0, 'cumbria', 'Cumbria');
                    insert into organisation (id, version, name, type, sub_region)
                        values ('%1$s', 0, 'Cumbria County Council', 'COUNTY', 'cumbria');
                    insert into lead_role values (gen_random_uuid(), 0, 'CHIEF_EXECUTIVE', 'Chief executive');
                    insert into contact (id, version, organisation, active_until)
                        values ('%1$s', 0, '%1$s', '2008-03-31');
                    insert into contact_lead values ('%1$s', '%1$s', 'CHIEF_EXECUTIVE', true, '2006-04-01', null);
                    insert into commitment (id, version, name, organisation_types, target_share)
                        values ('%1$s', 3, 'Protocol', '{COUNTY}', 75);
                    insert into commitment_edition values ('%1$s', 0, 'v1', '2008-04-01', '{One,Two}');
                    insert into commitment_edition values ('%1$s', 1, 'v2', '2009-04-01', '{}')
                    """.formatted(BODY));

                migrate(url, "465");

                Map<String, JsonNode> told = told(statement);
                assertThat(told.keySet())
                        .containsExactlyInAnyOrder(
                                "concordat.membership.commitment-published.v1",
                                "concordat.membership.lead-coverage-changed.v1");
                told.forEach((type, data) -> assertThat(EventContract.own().violations(type, data))
                        .as(type)
                        .isEmpty());
                JsonNode commitment =
                        told.get("concordat.membership.commitment-published.v1").get("state");
                assertThat(commitment.at("/versions/1/number").asInt()).isEqualTo(2);
                assertThat(commitment.at("/versions/0/levels/1").asText()).isEqualTo("Two");
                JsonNode coverage = told.get("concordat.membership.lead-coverage-changed.v1")
                        .get("state");
                assertThat(coverage.at("/covered").asBoolean()).isFalse();
                assertThat(coverage.at("/periods/0/activeFrom").asText()).isEqualTo("2006-04-01");
                assertThat(coverage.at("/periods/0/activeUntil").asText()).isEqualTo("2008-03-31");
            }
        }
    }

    /** By type; and each in the bucket in which the service would put it. */
    private static Map<String, JsonNode> told(Statement statement) throws Exception {
        var told = new HashMap<String, JsonNode>();
        try (ResultSet row = statement.executeQuery("select type, aggregateid, bucket, payload from outbox")) {
            while (row.next()) {
                told.put(row.getString("type"), new ObjectMapper().readTree(row.getString("payload")));
                UUID id = row.getObject("aggregateid", UUID.class);
                assertThat(row.getInt("bucket")).isEqualTo(Math.floorMod(id.hashCode(), 32));
            }
        }
        return told;
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, DATABASE, DATABASE)
                .locations("classpath:db/platform", "filesystem:src/main/resources/db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }
}
