package org.concordat.membership.register.statistickind.rest;

import jakarta.ws.rs.Path;
import org.concordat.membership.register.statistickind.StatisticKind;
import org.concordat.membership.register.statistickind.StatisticKinds;
import org.concordat.platform.change.History;
import org.concordat.platform.referencedata.CodeAndNameResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kinds of figures about organisations over HTTP. */
@Path("/v1/statistic-kinds")
@Tag(name = "Statistic kinds", description = "What figures about organisations count, such as the population")
public class StatisticKindResource extends CodeAndNameResource<StatisticKind> {

    StatisticKindResource(StatisticKinds list, History history) {
        super(list, StatisticKind::new, history);
    }
}
