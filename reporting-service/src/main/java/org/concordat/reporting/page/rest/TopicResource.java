package org.concordat.reporting.page.rest;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.page.Topic;
import org.concordat.reporting.report.Scope;

/** One topic: members and income, programmes and savings, and so on. */
@Path("/pages/{topic}")
@Blocking
public class TopicResource {

    private final AskedScopes asked;
    private final TopicPages topics;
    private final Frames frames;
    private final Visitor visitor;

    TopicResource(AskedScopes asked, TopicPages topics, Frames frames, Visitor visitor) {
        this.asked = asked;
        this.topics = topics;
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance topic(@PathParam("topic") String path, @BeanParam PageQuery query) {
        Topic topic = Topic.at(path).orElseThrow(() -> Refusal.notFound("page", path));
        Scope scope = asked.of(query);
        return new ReportsPage(
                frames.of(topic.title(), scope, visitor.isSignedIn()),
                topic.lead(),
                topics.sections(topic, scope),
                DownloadResource.PATH,
                topics.withheld(topic));
    }
}
