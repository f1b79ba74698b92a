"""A few rows of what helpdesks, shops and call centres export, made up in the style of each."""

ZENDESK = """Summation column,Id,Requester,Subject,Status,Priority,Via,Ticket type,Created at,\
Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Satisfaction Score,\
Reopens,First reply time in minutes,First reply time in minutes within business hours,\
Full resolution time in minutes
1,101,Ann,Broken pan,Solved,Normal,Web,Problem,2026-03-02 09:05,2026-03-03 10:00,2026-03-02 09:20,\
Home,,2026-03-02 09:10,2026-03-02 15:05,Good,0,35,35,360
1,102,Bob,Where is it?,Closed,High,Mail,Question,2026-03-02 10:05,2026-03-06 10:00,\
2026-03-02 10:20,Trade,2026-03-04,2026-03-02 10:10,2026-03-03 11:05,Offered,1,90,60,1500
1,103,Cy,Wrong size,Open,Low,Web,Problem,2026-03-02 11:05,2026-03-02 12:00,2026-03-02 11:30,Home,,\
2026-03-02 11:10,,Not Offered,0,,,
"""
FRESHDESK = """Ticket ID,Subject,Status,Priority,Source,Type,Agent,Created time,Due by Time,\
Resolved time,Closed time,Last update time,Initial response time,First response time (in hrs),\
Resolution time (in hrs),Resolution status,First response status,Company Name
7,Lamp,Closed,Low,Email,Question,Kim,2026-03-02 09:05:11,2026-03-04 09:05:11,2026-03-02 16:00:00,\
2026-03-05 16:00:00,2026-03-05 16:00:01,2026-03-02 09:40:00,0:34:49,6:54:49,Within SLA,Within SLA,A
8,Chair,Closed,High,Phone,Incident,Lee,2026-03-02 10:05:11,2026-03-02 14:05:11,\
2026-03-03 16:00:00,2026-03-06 16:00:00,2026-03-06 16:00:01,2026-03-02 10:45:00,0:39:49,29:54:49,\
SLA Violated,Within SLA,B
9,Desk,Open,Low,Portal,Question,Kim,2026-03-02 11:05:11,2026-03-04 11:05:11,,,\
2026-03-02 11:20:00,2026-03-02 11:20:00,0:14:49,,,Within SLA,C
"""
SHOPIFY = """Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,\
Total,Discount Code,Shipping Method,Created at,Lineitem quantity,Lineitem name,Cancelled at,Source,\
Shipping Country
#1001,a@example.com,paid,2026-03-02 09:15:11 -0400,fulfilled,2026-03-03 10:00:00 -0400,CAD,40.00,\
50.00,,Standard,2026-03-02 09:15:10 -0400,1,Pan,,web,CA
#1001,a@example.com,,,,,,,,,,2026-03-02 09:15:10 -0400,2,Lid,,,
#1002,b@example.com,paid,2026-03-02 10:15:11 -0400,unfulfilled,,CAD,30.00,40.00,,Express,\
2026-03-02 10:15:10 -0400,1,Pot,,pos,CA
"""
WOOCOMMERCE = """order_id,order_number,order_date,paid_date,status,order_total,\
payment_method_title,shipping_method,customer_id,billing_country,date_completed
501,501,"March 2, 2026 9:15 am","March 2, 2026 9:16 am",completed,40.00,Card,Flat rate,7,DE,\
"March 3, 2026 11:00 am"
502,502,"March 2, 2026 1:15 pm","March 2, 2026 1:16 pm",processing,40.00,Card,Flat rate,8,AT,
"""
CONNECT = """ContactId,Channel,InitiationMethod,InitiationTimestamp,ConnectedToSystemTimestamp,\
Queue.Name,Queue.EnqueueTimestamp,Queue.DequeueTimestamp,Queue.Duration,\
Agent.ConnectedToAgentTimestamp,Agent.AgentInteractionDuration,DisconnectTimestamp,DisconnectReason
a1,VOICE,INBOUND,2026-03-02T09:15:11Z,2026-03-02T09:15:12Z,Orders,2026-03-02T09:15:40Z,\
2026-03-02T09:15:58Z,18,2026-03-02T09:15:58Z,120,2026-03-02T09:18:02Z,CUSTOMER_DISCONNECT
a2,VOICE,INBOUND,2026-03-02T09:25:11Z,2026-03-02T09:25:12Z,Orders,2026-03-02T09:25:40Z,\
2026-03-02T09:27:10Z,90,,,2026-03-02T09:27:10Z,ABANDONED
"""
GENESYS = """Full Export Completed,Partial Result Timestamp,Users,Date,Duration,Direction,ANI,DNIS,\
Queue,Wrap-up,Conversation ID,Media Type,Total Queue,Total Talk,Total Hold,Total ACW,Abandoned
YES,,Kim,3/2/26 9:15 AM,00:03:10,Inbound,+1902,+1903,Orders,Sale,c1,voice,00:00:14,00:02:40,\
00:00:00,00:00:16,NO
YES,,,3/13/26 1:15 PM,00:01:10,Inbound,+1902,+1903,Orders,,c2,voice,00:01:10,,,,YES
"""
JIRA = """Issue key,Issue id,Summary,Issue Type,Status,Priority,Reporter,Created,Updated,Resolved,\
Due date,Custom field (Request Type),Satisfaction rating,Comment,Comment
HELP-1,10001,No mail,Incident,Done,High,ann,02/Mar/26 9:15 AM,03/Mar/26 9:15 AM,\
02/Mar/26 4:10 PM,,Get help,5,"02/Mar/26 9:40 AM; Looking, now",done
HELP-2,10002,New laptop,Service Request,Open,Low,bob,02/Mar/26 10:15 AM,02/Mar/26 10:15 AM,,,\
New hardware,,,
"""
SERVICENOW = """number,opened_at,opened_by,caller_id,short_description,priority,state,category,\
assignment_group,sys_updated_on,resolved_at,closed_at,contact_type,made_sla,reopen_count
INC0001,2026-03-02 09:15:11,Kim,Ann,Mail,3 - Moderate,Closed,Software,Desk,2026-03-09 01:00:00,\
2026-03-02 12:00:00,2026-03-09 01:00:00,phone,true,0
INC0002,2026-03-02 10:15:11,Kim,Bob,Disk,1 - Critical,Closed,Hardware,Desk,2026-03-10 01:00:00,\
2026-03-03 12:00:00,2026-03-10 01:00:00,self-service,false,1
INC0003,2026-03-02 11:15:11,Lee,Cy,VPN,4 - Low,New,Network,Desk,2026-03-02 11:15:11,,,email,true,0
"""
INTERCOM = """Conversation ID,Conversation started at (America/New_York),Channel,Initiated by type,\
First response at (America/New_York),First closed at (America/New_York),\
Last closed at (America/New_York),Conversation rating,Time to first response (seconds)
9001,2026-03-02 09:15:11,Chat,Lead,2026-03-02 09:16:11,2026-03-02 09:30:00,2026-03-04 09:30:00,4,60
9002,2026-03-02 10:15:11,Email,User,2026-03-02 10:55:11,2026-03-02 11:30:00,\
2026-03-02 11:30:00,,2400
"""
BY_HAND = """Auftragsnr;Eingang;Erledigt;Kunde;Art;Betrag;Bemerkung
4711;02.03.2026 09:15;03.03.2026 11:00;Müller;Reparatur;1.234,50;„eilig“
4712;13.03.2026 10:15;;Groß;Neu;99,00;–
"""
EXPORTS = {
    "zendesk": ZENDESK,
    "freshdesk": FRESHDESK,
    "shopify": SHOPIFY,
    "woocommerce": WOOCOMMERCE,
    "connect": CONNECT,
    "genesys": GENESYS,
    "jira": JIRA,
    "servicenow": SERVICENOW,
    "intercom": INTERCOM,
    "by hand": BY_HAND,
}
