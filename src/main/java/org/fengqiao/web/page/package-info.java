/** The pages for people: rendered on the server, with htmx where a part of a page changes. */
package org.fengqiao.web.page;
