package org.concordat.programme.register;

import io.agroal.api.AgroalDataSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Networks and lead coverage, as membership tells of them. */
public final class AudiencesTold {

    public static final String NETWORKS = "membership.networks";
    public static final String LEADS = "membership.lead-coverage";
    public static final String SIZE_CHANGED = "concordat.membership.network-size-changed.v1";
    public static final String COVERAGE_CHANGED = "concordat.membership.lead-coverage-changed.v1";

    private final Membership membership;

    public AudiencesTold(AgroalDataSource dataSource) {
        membership = new Membership(dataSource);
    }

    /** A network in which these take part since 2000. */
    public UUID network(UUID... organisations) {
        UUID id = UUID.randomUUID();
        String participants = Arrays.stream(organisations)
                .map(each -> participant(each, "2000-01-01", null))
                .collect(Collectors.joining(","));
        tellNetwork(id, 0, participants);
        return id;
    }

    public void tellNetwork(UUID id, long version, String participants) {
        membership.tell(NETWORKS, SIZE_CHANGED, id, version, "2008-04-01", """
                {"state":{"id":"%s","name":"A network","size":1,"participants":[%s],"addedLater":1},"changed":["size"]}""".formatted(id, participants));
    }

    /** @param leftOn {@code null} while it takes part */
    public static String participant(UUID organisation, String joinedOn, String leftOn) {
        return "{\"organisation\":\"%s\",\"joinedOn\":\"%s\",\"leftOn\":%s}"
                .formatted(organisation, joinedOn, quoted(leftOn));
    }

    /** That an organisation had somebody in a role from one day to another, either of which may be {@code null}. */
    public void lead(UUID organisation, String role, String from, String until) {
        tellLead(UUID.randomUUID(), 0, organisation, role, from, until);
    }

    public void tellLead(UUID id, long version, UUID organisation, String role, String from, String until) {
        membership.tell(LEADS, COVERAGE_CHANGED, id, version, "2008-04-01", """
                {"state":{"id":"%s","organisation":"%s","role":"%s","covered":true,
                 "periods":[{"activeFrom":%s,"activeUntil":%s}],"addedLater":1},"changed":["periods"]}""".formatted(
                        id, organisation, role, quoted(from), quoted(until)));
    }

    private static String quoted(String text) {
        return text == null ? null : "\"" + text + "\"";
    }
}
