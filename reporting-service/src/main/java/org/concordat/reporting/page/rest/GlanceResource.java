package org.concordat.reporting.page.rest;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.reporting.page.Glance;
import org.concordat.reporting.page.Topic;
import org.concordat.reporting.report.Scope;

/** The region at a glance. */
@Path("/")
@Blocking
public class GlanceResource {

    private final AskedScopes asked;
    private final ShownReports reports;
    private final TopicPages topics;
    private final Glance glance;
    private final Frames frames;
    private final Visitor visitor;

    GlanceResource(
            AskedScopes asked, ShownReports reports, TopicPages topics, Glance glance, Frames frames, Visitor visitor) {
        this.asked = asked;
        this.reports = reports;
        this.topics = topics;
        this.glance = glance;
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance glance(@BeanParam PageQuery query) {
        Scope scope = asked.of(query);
        return new GlancePage(
                frames.of("The region at a glance", scope, visitor.isSignedIn()),
                glance.tiles(scope, reports::include),
                glance.subRegions(scope, reports::include),
                topics.charts(Topic.values(), scope));
    }
}
