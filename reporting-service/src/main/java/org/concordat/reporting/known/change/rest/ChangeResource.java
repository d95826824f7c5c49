package org.concordat.reporting.known.change.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.known.change.ChangeFeed;
import org.concordat.reporting.known.change.ConfinedTopic;
import org.concordat.reporting.known.change.FollowingChanges;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The change feed over HTTP, for scripts that follow what happens. */
@Path("/v1/changes")
@Tag(name = "Changes", description = "Everything that changed, in order, for scripts that follow it")
public class ChangeResource {

    private final FollowingChanges following;
    private final Caller caller;

    ChangeResource(FollowingChanges following, Caller caller) {
        this.following = following;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(
            summary = "Follow what changes",
            description =
                    "What changed after a position, in the order in which it was taken in; those of one record in the"
                            + " order of their versions. Begin with 0, and ask again after lastPosition: whoever keeps that position,"
                            + " and the changes before it, misses nothing. A position stays what it is when the figures are rebuilt. Without a"
                            + " topic, changes of records that the caller may not read are skipped: returns, answer sheets and"
                            + " unit costs are for the partnership's officers, webhooks for their keepers. So a page may show"
                            + " fewer than its limit, or none, and more may follow.")
    @APIResponse(
            responseCode = "200",
            description = "What changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangeFeed.class)))
    @APIResponse(
            responseCode = "410",
            description =
                    "The position is older than what is kept; the problem names the first kept one as firstPosition")
    @APIResponse(responseCode = "422", description = "There is no such position yet")
    public ChangeFeed followChanges(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    @Parameter(description = "The position after which to begin; 0 for the first change")
                    long after,
            @QueryParam("topic")
                    @Size(max = 100)
                    @Parameter(
                            description =
                                    "Kinds of record to follow, of those that reporting reads, such as membership.organisations; all that the"
                                            + " caller may read without it. May be given several times;"
                                            + " 403 for one that the caller may not read")
                    List<@Size(max = 200) String> topics,
            @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "How many to show at most")
                    int limit) {
        return following.after(after, topics.isEmpty() ? null : Set.copyOf(topics), closed(), limit);
    }

    private Set<String> closed() {
        return Arrays.stream(ConfinedTopic.values())
                .filter(topic -> !caller.may(rightToRead(topic)))
                .map(ConfinedTopic::topic)
                .collect(Collectors.toSet());
    }

    private static String rightToRead(ConfinedTopic topic) {
        return switch (topic) {
            case RETURNS, ANSWER_SHEETS, UNIT_COSTS -> Rights.FOLLOW_CONFIDED_RECORDS;
            case WEBHOOKS -> Rights.MANAGE_WEBHOOKS;
        };
    }
}
