package org.concordat.funding.decision.decision.rest;

import io.quarkus.qute.TemplateInstance;
import org.concordat.funding.decision.decision.DecisionPack;

/** A decision pack as XHTML, by the template {@code PackPage.html}. Whatever is filled in is text and never markup. */
public record PackPage(DecisionPack pack) implements TemplateInstance {}
