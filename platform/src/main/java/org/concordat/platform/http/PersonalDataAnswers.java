package org.concordat.platform.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import org.concordat.platform.personaldata.DataSubjects;
import org.concordat.platform.personaldata.PersonalData;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has nobody on the way keep an answer that shows {@link PersonalData}. */
public class PersonalDataAnswers {

    @ServerResponseFilter
    public void forbidKeeping(ContainerResponseContext response, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method != null && DataSubjects.areShownBy(method)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
