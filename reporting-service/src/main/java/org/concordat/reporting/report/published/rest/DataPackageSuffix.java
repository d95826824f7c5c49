package org.concordat.reporting.report.published.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Gives the data package of a version under its path with the suffix {@code .zip}. */
public class DataPackageSuffix {

    private static final String SUFFIX = ".zip";
    private static final Pattern VERSION = Pattern.compile(".*/v1/publications/[^/]+/versions/[^/]+\\.zip");

    @ServerRequestFilter(preMatching = true)
    public void readSuffix(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        if (VERSION.matcher(path).matches()) {
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            request.setRequestUri(uri.resolve(path.substring(0, path.length() - SUFFIX.length()) + query));
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, DataPackage.MEDIA_TYPE);
        }
    }
}
