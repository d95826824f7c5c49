package org.concordat.funding.application.assessment.rest;

import io.quarkus.qute.TemplateInstance;
import org.concordat.funding.application.assessment.RankingSheet;

/** A ranking as XHTML, by the template {@code RankingPage.html}. Whatever is filled in is text and never markup. */
public record RankingPage(RankingSheet sheet) implements TemplateInstance {}
